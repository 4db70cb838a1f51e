package org.ayllu.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final double LIMIT = 0.3;

    /** Says a number, or busily does nothing for ever, or waits for longer than the limit. */
    private record Trick(long busy, long waiting) implements Lanes.Work<String> {
        @Override
        public String done(long number) {
            long sum = 0;
            while (number == busy && !Thread.currentThread().isInterrupted()) {
                sum++;
            }
            if (number == waiting) {
                rest();
            }
            return "done " + number + (sum < 0 ? "!" : "");
        }

        private static void rest() {
            try {
                Thread.sleep((long) (LIMIT * 4000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public String hung(long number, String where, double seconds) {
            return "hung " + number;
        }
    }

    private static List<String> outcomes(Trick trick) {
        SoakPlan plan = new SoakPlan(1, 0, 4, 1, LIMIT, Path.of(""), false);
        return new Lanes<String>(plan, pulse -> trick).run(outcome -> {});
    }

    @Test
    void whatTakesTheProcessorForTooLongHangsAndTheRestIsDone() {
        assertThat(outcomes(new Trick(1, -1))).containsExactly("done 0", "hung 1", "done 2", "done 3");
    }

    @Test
    void aThreadThatOthersKeepFromTheProcessorDoesNotHang() {
        assertThat(outcomes(new Trick(-1, 1))).containsExactly("done 0", "done 1", "done 2", "done 3");
    }
}
