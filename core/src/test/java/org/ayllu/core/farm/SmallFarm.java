package org.ayllu.core.farm;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Terms of farming for worked examples: a share of labour of one half, and the crops of {@link org.ayllu.core.SmallWorld}. */
final class SmallFarm {
    private SmallFarm() {}

    static FarmTerms terms() {
        Map<String, CropTerms> crops = new LinkedHashMap<>();
        crops.put("potato", crop(CropUse.FOOD, 0.8, 1));
        crops.put("maize", crop(CropUse.FOOD, 0.4, 3));
        crops.put("hay", crop(CropUse.CASH, 0, 2));
        return new FarmTerms(0.5, 0.5, 1, 0.5, 0.6, 0.5, 0.25, 0.5, 100, 0, crops);
    }

    /** 1,000 kg at .4 US$, 100 days a hectare, a fifth of whose value are inputs. */
    private static CropTerms crop(CropUse use, double droughtSensitivity, double weight) {
        return new CropTerms(use, 1000, 0.4, 100, weight, Collections.nCopies(12, 1.0), 4, droughtSensitivity, 0.2);
    }
}
