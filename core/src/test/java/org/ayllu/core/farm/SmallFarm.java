package org.ayllu.core.farm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.terms.Values;

/** Terms of farming for worked examples: a share of labour of one half, and the crops of {@link org.ayllu.core.SmallWorld}. */
final class SmallFarm {
    private SmallFarm() {}

    static FarmTerms terms() {
        Map<String, CropTerms> crops = new LinkedHashMap<>();
        crops.put("potato", crop(CropUse.FOOD, 0.8, 1));
        crops.put("maize", crop(CropUse.FOOD, 0.4, 3));
        crops.put("hay", crop(CropUse.CASH, 0, 2));
        return Values.of(FarmTerms.class)
                .with("labourShare", 0.5)
                .with("croppedShare", 0.5)
                .with("croppingElasticity", 1)
                .with("irrigationGain", 0.5)
                .with("irrigationBuffer", 0.6)
                .with("landResponse", 0.5)
                .with("learning", 0.25)
                .with("toolElasticity", 0.5)
                .with("usualTools", 100)
                .with("suitabilitySd", 0)
                .with("crops", crops)
                .make();
    }

    /** 1,000 kg at .4 US$, 100 days a hectare, a fifth of whose value are inputs. */
    private static CropTerms crop(CropUse use, double droughtSensitivity, double weight) {
        return new CropTerms(use, 1000, 0.4, 100, weight, Collections.nCopies(12, 1.0), 4, droughtSensitivity, 0.2);
    }
}
