package org.ayllu.experiments.scenario.run;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.terms.TimePath;
import org.ayllu.ensembles.execution.RunEvent;
import org.ayllu.ensembles.execution.RunSink;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.models.model.Model;

/** Tells which paths over years have another value at the beginning of a year than they had a year before: tariffs, world prices, wages abroad. */
final class PathEvents {
    private static final Set<String> PURE_NUMBERS = Set.of("fraction", "index", "ratio", "-");
    private static final MathContext DIGITS = new MathContext(6);

    private final List<ParameterPaths.Entry> paths = new ArrayList<>();

    PathEvents(Model model) {
        for (ParameterPaths.Entry entry : ParameterPaths.of(model)) {
            if (entry.value() instanceof TimePath path && !path.isConstant()) {
                paths.add(entry);
            }
        }
    }

    void observe(Moment moment, RunSink sink) {
        if (!moment.lastOfYear() || moment.warmUp()) {
            return;
        }
        for (ParameterPaths.Entry entry : paths) {
            TimePath path = (TimePath) entry.value();
            double before = path.at(moment.year() - 1);
            double now = path.at(moment.year());
            if (now != before) {
                String unit = entry.parameter().unit();
                String text = "from " + rounded(before) + " to " + rounded(now)
                        + (PURE_NUMBERS.contains(unit) ? "" : " " + unit);
                sink.event(new RunEvent(moment.year(), "change", "model." + entry.path(), now, text));
            }
        }
    }

    /** Six digits, which are the same on every JDK. */
    private static String rounded(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
