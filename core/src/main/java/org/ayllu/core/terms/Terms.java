package org.ayllu.core.terms;

/**
 * A record of parameters. One is changed by its name, which is its key in a file as well: {@code FarmTerms.defaults().with("labourShare", 0.5)}.
 *
 * @param <T> the record
 */
public interface Terms<T> {
    /**
     * The same with one value changed.
     *
     * @param path names that lead to it, with dots between; also through records and maps that these terms hold, as in {@code farm.crops.potato.yield}
     * @param value the new value: a number, or what else stands there; a number makes a path over time that never changes
     * @throws IllegalArgumentException when there is no such name or the value is not allowed there; the message says what is
     */
    @SuppressWarnings("unchecked") // a record like this one
    default T with(String path, Object value) {
        return (T) Values.changed(this, path, value);
    }
}
