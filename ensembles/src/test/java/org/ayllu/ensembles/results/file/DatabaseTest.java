package org.ayllu.ensembles.results.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void aMessageNamesNothingOfTheInsideOfTheDatabase() {
        SQLException failure = new SQLException(
                "Invalid Input Error: Attempting to execute an unsuccessful query result\nError: TProtocolException: Invalid data");
        assertThat(Database.message(failure)).isEqualTo("Invalid data");
        assertThat(Database.failure("results could not be read", failure))
                .hasMessage("results could not be read: Invalid data");
    }
}
