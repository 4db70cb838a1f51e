package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.Software;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.reports.terminal.PredictionReport;
import org.ayllu.studies.comparison.RunPair;
import org.ayllu.studies.register.Entry;
import org.ayllu.studies.register.Forecast;
import org.ayllu.studies.register.Prediction;
import org.ayllu.studies.register.Register;
import org.ayllu.studies.register.RegisterException;
import org.ayllu.studies.register.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a prediction. */
@Command(
        name = "sign",
        sortOptions = false,
        description = {
            "Sign what a finished run predicts and add it to the register.",
            "",
            "The spread of a prediction is that of the replicates: weather, prices and luck, with all numbers as they are "
                    + "assumed. Runs with other values of these, added by --with, widen it by what is not known."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu predict sign results/andes-opening-small --by \"Ana Mamani\" --years 2003-2005",
            "  ayllu predict sign results/usual --with results/low-wage --with results/high-wage",
            "      --by \"Ana Mamani\" --arm opened --measure headcount,farmWage"
        })
final class PredictSignCommand implements Callable<Integer> {
    private static final Pattern YEARS = Pattern.compile("(-?\\d{1,4})(?:-(-?\\d{1,4}))?");
    private static final String ALL = "all";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "Finished results folder.")
    private Path run = Path.of("");

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who predicts.")
    private String by = "";

    @Option(names = "--statement", paramLabel = "TEXT", description = "What is predicted, in words.")
    private String statement = "";

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            split = ",",
            description = "What is predicted; the measures of the scenario's summary unless stated.")
    private List<String> measures = new ArrayList<>();

    @Option(names = "--arm", paramLabel = "ARM", split = ",", description = "In which arms; in all unless stated.")
    private List<String> arms = new ArrayList<>();

    @Option(
            names = "--years",
            paramLabel = "FIRST-LAST",
            description = "For which years, one or a range; the last of the run unless stated.")
    private @Nullable String years;

    @Option(
            names = "--group",
            paramLabel = "DIMENSION=GROUP",
            description = "For which households, as the results divide them; for all unless stated.")
    private String group = ALL + "=" + ALL;

    @Option(
            names = "--with",
            paramLabel = "RUN",
            description = "Another finished run whose replicates count as well. Can be repeated.")
    private List<Path> others = new ArrayList<>();

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register; " + PredictCommand.REGISTER + " unless stated. Begun if it is not there.")
    private Path register = Path.of(PredictCommand.REGISTER);

    @Option(names = "--key", paramLabel = "FILE", description = "Your key; " + PredictCommand.KEY + " unless stated.")
    private Path key = Path.of(PredictCommand.KEY);

    @Override
    public Integer call() throws IOException {
        if (by.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--by needs a name");
        }
        SigningKey signing = SigningKey.read(key);
        Register entries = Register.readIfThere(register);
        List<RunStore> stores = new ArrayList<>();
        try {
            stores.add(RunStore.open(run));
            for (Path other : others) {
                stores.add(RunStore.open(other));
            }
            Forecast forecast = new Forecast(stores);
            Prediction prediction = new Prediction(
                    Prediction.FORMAT,
                    by.strip(),
                    statement.strip(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS),
                    forecast.sources(),
                    Software.current().ayllu(),
                    forecast.figures(wanted(forecast)),
                    entries.last());
            Entry entry = entries.add(prediction, signing);
            tell(entry, entries.entries().size() + 1);
        } finally {
            for (RunStore store : stores) {
                store.close();
            }
        }
        return ExitStatus.DONE;
    }

    private Forecast.Wanted wanted(Forecast forecast) throws IOException {
        RunStore store = forecast.runs().get(0);
        List<String> known = store.manifest().experiment().arms().stream()
                .map(ArmDescription::name)
                .toList();
        String[] households = group.split("=", 2);
        if (households.length < 2) {
            throw new ParameterException(spec.commandLine(), "--group is DIMENSION=GROUP, not " + group);
        }
        List<String> wanted = measures.isEmpty() ? RunPair.headlines(store) : measures;
        if (wanted.isEmpty()) {
            throw new RegisterException("the scenario names no summary; say what is predicted with --measure");
        }
        for (String measure : wanted) {
            forecast.unit(measure);
        }
        int[] span = span(store, wanted.get(0), known.get(0));
        return new Forecast.Wanted(
                arms.isEmpty() ? known : arms, wanted, households[0], households[1], span[0], span[1]);
    }

    private int[] span(RunStore store, String measure, String arm) throws IOException {
        if (years == null) {
            YearlyValues all = store.groups(arm, ALL, measure).get(ALL);
            if (all == null || all.years().isEmpty()) {
                throw new RegisterException("the run reports no " + measure + "; choose another with --measure");
            }
            int last = all.years().get(all.years().size() - 1);
            return new int[] {last, last};
        }
        Matcher span = YEARS.matcher(years);
        if (!span.matches()) {
            throw new ParameterException(
                    spec.commandLine(), "--years is a year or FIRST-LAST, for instance 2003-2005, not " + years);
        }
        int first = Integer.parseInt(span.group(1));
        int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
        if (last < first) {
            throw new ParameterException(
                    spec.commandLine(), "--years runs from an earlier to a later year, not " + years);
        }
        return new int[] {first, last};
    }

    private void tell(Entry entry, int number) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PredictionReport.entry(entry, number).forEach(out::println);
        PredictionReport.figures(entry.prediction()).forEach(out::println);
        out.println();
        out.println("Added to " + register + ".");
        if (SigningKey.readByOthers(key)) {
            spec.commandLine().getErr().println("ayllu: others on this computer can read the key " + key);
        }
    }
}
