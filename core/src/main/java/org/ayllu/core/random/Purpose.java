package org.ayllu.core.random;

/**
 * What a draw is for, such as {@code "weather.yield"}. Part of every draw's key, so that two purposes never share a draw.
 *
 * @param name unique name, lower case, dotted
 * @param code 32-bit key derived from the name
 */
public record Purpose(String name, int code) {

    /** The purpose of a name. The code is the 32-bit FNV-1a hash of the name; a plan refuses two names of one code. */
    public static Purpose of(String name) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x01000193;
        }
        return new Purpose(name, hash);
    }
}
