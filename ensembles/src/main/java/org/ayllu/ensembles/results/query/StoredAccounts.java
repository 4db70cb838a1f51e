package org.ayllu.ensembles.results.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Entry;
import org.ayllu.core.ledger.SocialAccounts;
import org.ayllu.ensembles.results.file.Database;

/** Reads the social accounts of a finished run from its table {@code sam}. */
public final class StoredAccounts implements AutoCloseable {
    /** Name of the table. */
    public static final String TABLE = "sam";

    private static final int MOST_ROWS = 10_000_000;

    private final Query query;

    private StoredAccounts(Query query) {
        this.query = query;
    }

    /** What households are divided by. */
    public enum By {
        /** Nothing: all households are one account. */
        ALL("''"),
        /** Land. */
        LAND("landClass"),
        /** Ethnicity. */
        ETHNICITY("ethnicity"),
        /** Where they live. */
        MUNICIPALITY("municipality");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /**
     * Opens a results folder.
     *
     * @throws ResultsFolderException when it holds no finished results, or files of it are missing or changed
     * @throws IllegalArgumentException when its runs did not report who paid whom
     */
    public static StoredAccounts open(Path folder) throws IOException {
        Query query = Query.open(folder);
        if (query.tables().contains(TABLE)) {
            return new StoredAccounts(query);
        }
        query.close();
        throw new IllegalArgumentException(folder + " has no table " + TABLE
                + ": only runs over years with a panel of households report who paid whom.");
    }

    /** Names of the arms, the first first. */
    public List<String> arms() throws IOException {
        return texts("select arm from (select arm, row_number() over () as place from " + TABLE
                + ") group by arm order by min(place)");
    }

    /** The years, ascending. */
    public List<Integer> years() throws IOException {
        return texts("select distinct year from " + TABLE + " order by 1").stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** Names of the municipalities. */
    public List<String> municipalities() throws IOException {
        return texts("select distinct municipality from " + TABLE + " order by 1");
    }

    /**
     * The accounts of a year.
     *
     * @param arm name of the arm
     * @param year the year
     * @param by what households are divided by
     * @param municipalities which are in; all when there are none
     */
    public SocialAccounts of(String arm, int year, By by, List<String> municipalities) throws IOException {
        List<String> classes = new ArrayList<>();
        List<Entry> flows = new ArrayList<>();
        List<Double> saved = new ArrayList<>();
        String households = Account.HOUSEHOLDS.label();
        for (List<String> row :
                query.ask(sql(arm, year, by, municipalities), MOST_ROWS).rows()) {
            String name = row.get(0).isEmpty() ? households : households + " " + row.get(0);
            double amount = Double.parseDouble(row.get(4));
            boolean pays = row.get(1).equals(households);
            boolean paid = row.get(2).equals(households);
            if ((pays || paid) && !classes.contains(name)) {
                classes.add(name);
                saved.add(0.0);
            }
            if (row.get(2).equals(SocialAccounts.SAVING)) {
                saved.set(classes.indexOf(name), amount);
            } else {
                flows.add(new Entry(pays ? name : row.get(1), paid ? name : row.get(2), row.get(3), amount));
            }
        }
        return new SocialAccounts(classes, flows, saved);
    }

    private static String sql(String arm, int year, By by, List<String> municipalities) {
        Set<String> quoted = new LinkedHashSet<>();
        municipalities.forEach(name -> quoted.add(Database.literal(name)));
        String where = quoted.isEmpty() ? "" : " and municipality in (" + String.join(", ", quoted) + ")";
        return "from (select coalesce(" + by.column + ", '') as class, payer, receiver, thing, sum(amount) from "
                + TABLE
                + " where arm = " + Database.literal(arm) + " and year = " + year + where
                + " group by all) order by try_cast(regexp_extract(class, '^[0-9.]+') as double),"
                + " class, payer, receiver, thing";
    }

    private List<String> texts(String sql) throws IOException {
        return query.ask(sql, MOST_ROWS).rows().stream().map(row -> row.get(0)).toList();
    }

    @Override
    public void close() throws IOException {
        query.close();
    }
}
