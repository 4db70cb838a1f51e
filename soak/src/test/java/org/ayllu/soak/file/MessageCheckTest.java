package org.ayllu.soak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageCheckTest {
    private static final List<String> FILES = List.of("a.yaml");

    @Test
    void aMessageThatHelpsIsWell() {
        assertThat(MessageCheck.fault("a.yaml:1:2: unknown key 'defaults.tools.about'", FILES))
                .isEmpty();
    }

    @Test
    void aMessageWithoutItsFileOrWithNamesOfTheInsideIsNot() {
        assertThat(MessageCheck.fault(" ", FILES)).isNotEmpty();
        assertThat(MessageCheck.fault("unknown key", FILES)).isNotEmpty();
        for (String inside : List.of(
                "java.lang.IllegalStateException: no",
                "tools.jackson.core.JsonParser",
                "a TProtocolException",
                "at [Source: REDACTED]")) {
            assertThat(MessageCheck.fault("a.yaml: " + inside, FILES))
                    .as(inside)
                    .contains("inside of the program");
        }
    }
}
