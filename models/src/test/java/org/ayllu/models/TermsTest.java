package org.ayllu.models;

import java.util.Map;
import org.ayllu.core.terms.TermsContract;
import org.ayllu.models.sector.SectorTerms;

class TermsTest extends TermsContract {
    @Override
    protected String packages() {
        return "org.ayllu.models";
    }

    @Override
    protected Map<Class<?>, Record> examples() {
        return Map.of(SectorTerms.Ration.class, new SectorTerms.Ration(1.3, 1.6));
    }
}
