/**
 * Random worlds and mutated files: what watches over every change. A generator draws scenarios over the whole range of what a file may state, and a mutator
 * spoils files; whatever they make must end well or be refused with a message.
 */
@NullMarked
package org.ayllu.soak;

import org.jspecify.annotations.NullMarked;
