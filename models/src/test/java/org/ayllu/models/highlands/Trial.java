package org.ayllu.models.highlands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ayllu.core.engine.*;
import org.ayllu.core.random.Draws;

class Trial {
    public static void main(String[] a) {
        int n = Integer.parseInt(a[0]);
        CheckLevel level = CheckLevel.valueOf(a[1]);
        int threads = Integer.parseInt(a[2]);
        SyntheticTerms t = SyntheticTerms.defaults();
        SyntheticTerms s = new SyntheticTerms(
                n,
                Math.max(1, Math.min(60, n / 100)),
                t.land(),
                t.landSdBetween(),
                t.landSdWithin(),
                t.landless(),
                t.irrigating(),
                t.irrigatedShare(),
                t.herd(),
                t.tools(),
                t.cash(),
                t.productivitySd(),
                t.cityHours(),
                t.farmHours(),
                t.indigenous(),
                t.partnered(),
                t.womenHeads(),
                t.children(),
                t.schooling(),
                t.schoolingGap(),
                t.schoolingTrend());
        long t0 = System.nanoTime();
        var pop = SyntheticPopulation.draw(s, new Draws(1, 0));
        System.out.printf("population %.2f s%n", (System.nanoTime() - t0) / 1e9);
        Calendar cal = new Calendar(1985, 20, 5, 4, 9);
        Map<String, TreeMap<Integer, Double>> series = new LinkedHashMap<>();
        t0 = System.nanoTime();
        try (HighlandsRun run = Highlands.of(HighlandsTerms.defaults(), cal, pop)
                .checks(level)
                .threads(threads)
                .start()) {
            int[] year = {0};
            var probe = new YearlyProbe(run);
            run.simulation().addProbe((m, r) -> {
                year[0] = m.year();
                probe.observe(m, r);
            });
            run.simulation().recordTo((d, g, m, v) -> {
                if (d.equals("all"))
                    series.computeIfAbsent(m, k -> new TreeMap<>()).put(year[0], v);
            });
            run.simulation().runToEnd();
            System.out.printf("run %.2f s%n", (System.nanoTime() - t0) / 1e9);
            long[] ns = run.simulation().phaseNanos();
            for (int i = 0; i < ns.length; i++)
                System.out.printf(
                        "  %-14s %.3f s%n",
                        run.simulation().plan().phases().get(i).name(), ns[i] / 1e9);
        }
        series.forEach((k, v) -> {
            StringBuilder b = new StringBuilder(String.format("%-32s", k));
            for (int y : new int[] {1985, 1986, 1988, 1990, 1993, 1996, 2000, 2004})
                b.append(String.format("%10.3f", v.getOrDefault(y, Double.NaN)));
            System.out.println(b);
        });
    }
}
