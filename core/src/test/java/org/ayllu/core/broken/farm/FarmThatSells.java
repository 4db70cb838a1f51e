package org.ayllu.core.broken.farm;

import org.ayllu.core.broken.market.Price;

record FarmThatSells(Price price) {}
