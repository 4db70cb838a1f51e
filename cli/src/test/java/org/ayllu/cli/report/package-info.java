@NullMarked
package org.ayllu.cli.report;

import org.jspecify.annotations.NullMarked;
