package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** The command called in this process, with what it printed. */
record Invocation(int status, String out, String err) {
    static Invocation of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Ayllu.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int status = command.execute(texts);
        return new Invocation(status, out.toString(), err.toString());
    }

    /** A scenario of forty households, three years and two arms, written into a folder. */
    static Path tiny(Path folder) throws IOException {
        return Files.writeString(folder.resolve("tiny.yaml"), """
                format: 1
                name: tiny
                title: A tiny world
                question: Does it run?
                seed: 3
                replicates: 2
                time: {start: 1985, years: 3, warmUpYears: 2}
                population: {kind: synthetic, households: 40, municipalities: 2}
                summary: [realIncomePerPerson, headcount, foodPrice]
                arms:
                  - name: protected
                    label: As it is
                  - name: opened
                    label: Cheap wheat
                    change:
                      model:
                        border:
                          worldPrices:
                            wheat: {1985: 136, 1987: 40}
                """);
    }
}
