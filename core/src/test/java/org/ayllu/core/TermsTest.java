package org.ayllu.core;

import java.util.Map;
import org.ayllu.core.farm.CropTerms;
import org.ayllu.core.farm.FarmTerms;
import org.ayllu.core.terms.TermsContract;

class TermsTest extends TermsContract {
    @Override
    protected String packages() {
        return "org.ayllu.core";
    }

    @Override
    protected Map<Class<?>, Record> examples() {
        return Map.of(
                CropTerms.class,
                FarmTerms.defaults().crops().values().iterator().next());
    }
}
