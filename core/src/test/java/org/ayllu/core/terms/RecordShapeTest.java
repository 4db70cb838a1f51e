package org.ayllu.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordShapeTest {
    private record Inner(double first, double second) {}

    private record Wrapper(Inner inner) {}

    private record OneNumber(
            @Parameter(doc = "A rate.", unit = "fraction", source = "-")
            TimePath rate) {}

    /** A path over the years is a record, but a block of one such number keeps the number's name. */
    @Test
    void aBlockOfOneNumberIsNoWrapper() {
        assertThat(RecordShape.of(Wrapper.class).isWrapped()).isTrue();
        assertThat(RecordShape.of(OneNumber.class).isWrapped()).isFalse();
        assertThat(RecordShape.of(Inner.class).isWrapped()).isFalse();
    }
}
