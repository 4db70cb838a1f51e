package org.ayllu.experiments.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayllu.models.sector.SectorCrop;
import org.ayllu.models.sector.SectorModel;
import org.ayllu.models.sector.SectorResult;
import org.ayllu.models.sector.SectorTerms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReplicationsTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "replications.md");

    @TestFactory
    List<DynamicTest> everyFigureIsMet() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Replication study : Replications.all()) {
            for (Target target : study.targets()) {
                tests.add(DynamicTest.dynamicTest(
                        study.name() + ": " + target.what(),
                        () -> assertThat(target.met())
                                .as("stated %s, computed %s", target.stated(), target.computed())
                                .isTrue()));
            }
        }
        return tests;
    }

    @Test
    void theDocumentShowsTheSameFigures() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (Replication study : Replications.all()) {
            assertThat(document).contains(study.source());
            for (Target target : study.targets()) {
                assertThat(document).contains(row(target));
            }
        }
    }

    /** A line of the document's tables; print all of them to write the document anew. */
    static String row(Target target) {
        int digits = Math.abs(target.stated()) >= 1e5 ? 2 : Math.abs(target.stated()) >= 100 ? 2 : 4;
        String number = "%,." + digits + "f";
        return String.format(
                Locale.ROOT,
                "| %s | " + number + " | " + number + " | %.0e |",
                target.what(),
                target.stated(),
                target.computed(),
                target.tolerance());
    }

    @Test
    void atOtherPricesTheSectorClearsItsMarkets() {
        double imported = -1;
        double surplus = 0;
        for (double price = 150; price >= 60; price -= 7.3) {
            SectorResult found = Qdemo7.atWheatPrice(price);
            for (SectorCrop crop : Qdemo7.crops()) {
                String name = crop.name();
                if (crop.demand().isPresent()) {
                    double bought = found.consumed().get(name);
                    double made = crop.yield() * found.hectares().get(name)
                            + found.imported().getOrDefault(name, 0.0)
                            - found.exported().getOrDefault(name, 0.0);
                    assertThat(bought).as(name).isCloseTo(made, within(1e-6 * bought));
                    double high =
                            name.equals("wheat") ? price : crop.importPrice().orElse(Double.POSITIVE_INFINITY);
                    assertThat(found.prices().get(name))
                            .as("price of %s", name)
                            .isBetween(crop.exportPrice().orElse(0) - 1e-3, high + 1e-3);
                }
            }
            assertThat(found.imported().get("wheat")).isGreaterThanOrEqualTo(imported - 1e-3);
            assertThat(found.objective()).isGreaterThanOrEqualTo(surplus * (1 - 1e-9));
            imported = found.imported().get("wheat");
            surplus = found.objective();
        }
        assertThat(imported).isPositive();
    }

    @Test
    void dearerHiredLabourIsHiredLess() {
        SectorTerms terms = SectorTerms.qdemo7();
        double hired = Double.POSITIVE_INFINITY;
        for (double wage = 3.5; wage <= 7; wage += 0.5) {
            SectorResult found = new SectorModel(
                            new SectorTerms(
                                    terms.farms(),
                                    terms.farmLand(),
                                    terms.familyDays(),
                                    terms.reservationWage(),
                                    wage,
                                    terms.headLabour(),
                                    terms.tractorCost(),
                                    terms.headPloughs(),
                                    terms.rations()),
                            Qdemo7.crops())
                    .solve();
            assertThat(found.hiredTotal()).isLessThan(hired);
            hired = found.hiredTotal();
        }
    }
}
