package org.ayllu.ensembles.results.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.file.DictionaryFile;
import org.ayllu.ensembles.results.file.TableParts;
import org.ayllu.ensembles.results.table.DerivedFiles;

/**
 * The tables of a finished folder, as DuckDB reads them.
 *
 * @param folder the folder
 * @param manifest what it holds
 */
record StoredTables(Path folder, Manifest manifest) {
    /** The tables by name. */
    Map<String, View> views() {
        Map<String, View> views = new LinkedHashMap<>();
        for (String table : List.of(
                ResultTable.SERIES_NAME,
                ResultTable.HOUSEHOLDS_NAME,
                ResultTable.MUNICIPALITIES_NAME,
                ResultTable.EVENTS_NAME)) {
            List<Path> files = parts(table);
            if (!files.isEmpty()) {
                views.put(table, View.byArm(files));
            }
        }
        for (Manifest.Content file : manifest.files()) {
            if (DerivedFiles.isWholeTable(file.name())) {
                views.put(DerivedFiles.table(file.name()), View.ofParquet(folder.resolve(file.name())));
            }
        }
        views.put(ResultTable.DICTIONARY_NAME, View.ofCsv(folder.resolve(DictionaryFile.NAME)));
        return views;
    }

    /** The files of a table, by arm and replicate. */
    List<Path> parts(String table) {
        List<Path> files = new ArrayList<>();
        for (ArmDescription arm : manifest.experiment().arms()) {
            Path relative = TableParts.folder(Path.of(""), table, arm.name());
            for (Manifest.Content file : manifest.files()) {
                if (Path.of(file.name()).startsWith(relative)) {
                    files.add(folder.resolve(file.name()).toAbsolutePath());
                }
            }
        }
        return files;
    }
}
