package org.ayllu.experiments.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.TimePath;
import org.junit.jupiter.api.Test;

class RecordTypeTest {
    private record Inner(double first, double second) {}

    private record Wrapper(Inner inner) {}

    private record OneNumber(
            @Parameter(doc = "A rate.", unit = "fraction", source = "-")
            TimePath rate) {}

    /** A path over the years is a record, but a block of one such number keeps the number's name. */
    @Test
    void aBlockOfOneNumberIsNoWrapper() {
        assertThat(RecordType.isWrapped(Wrapper.class)).isTrue();
        assertThat(RecordType.isWrapped(OneNumber.class)).isFalse();
        assertThat(RecordType.isWrapped(Inner.class)).isFalse();
    }
}
