package org.ayllu.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void whatIsDrawnForAPathDependsOnNothingElse() {
        Dice one = new Dice(1, 7);
        Dice other = new Dice(1, 7);
        other.uniform("model.food", 0);
        assertThat(other.uniform("model.herd.loss", 0)).isEqualTo(one.uniform("model.herd.loss", 0));
        assertThat(new Dice(1, 8).uniform("model.herd.loss", 0)).isNotEqualTo(one.uniform("model.herd.loss", 0));
        assertThat(new Dice(2, 7).uniform("model.herd.loss", 0)).isNotEqualTo(one.uniform("model.herd.loss", 0));
    }

    @Test
    void aPathIsDrawnAnewWithWhatLiesBelowIt() {
        Dice dice = new Dice(1, 7);
        double below = dice.uniform("model.herd.loss", 0);
        double beside = dice.uniform("model.herdsman", 0);
        double item = dice.uniform("arms[1].name", 0);
        dice.again("model.herd");
        assertThat(dice.uniform("model.herd.loss", 0)).isNotEqualTo(below);
        assertThat(dice.uniform("model.herdsman", 0)).isEqualTo(beside);
        dice.again("arms");
        assertThat(dice.uniform("arms[1].name", 0)).isNotEqualTo(item);
    }
}
