package org.ayllu.core.broken.decision;

import org.ayllu.core.broken.random.Die;

record ChoiceThatDraws(Die die) {}
