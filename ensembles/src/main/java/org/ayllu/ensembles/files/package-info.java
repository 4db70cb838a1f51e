/**
 * Files that users write: scenarios, surveys and their mappings, maps, tables. {@link org.ayllu.ensembles.files.InputFile} is the one way to read one of
 * them: it takes regular files of a bounded size, skips byte order marks, opens gzip, and names what is no text.
 */
@NullMarked
package org.ayllu.ensembles.files;

import org.jspecify.annotations.NullMarked;
