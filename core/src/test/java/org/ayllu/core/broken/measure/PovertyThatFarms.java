package org.ayllu.core.broken.measure;

import org.ayllu.core.broken.farm.Field;

record PovertyThatFarms(Field field) {}
