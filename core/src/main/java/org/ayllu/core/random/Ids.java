package org.ayllu.core.random;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Ids of 64 bits, made of what a thing is and of whom it comes from, never of its place among others: leaving out, adding or sorting others changes no id,
 * and therefore no draw.
 *
 * <p>Ids of different things are equal with probability 2^-64 for each pair, about 3 in 100 million for a million ids. Who collects rows checks that they differ
 * ({@code org.ayllu.core.table.DistinctIds}).
 */
public final class Ids {
    private static final Purpose TEXTS = Purpose.of("id.texts");
    private static final Purpose PART = Purpose.of("id.part");
    private static final Purpose COPY = Purpose.of("id.copy");
    private static final Purpose MEMBER = Purpose.of("id.member");
    private static final Purpose CHILD = Purpose.of("id.child");
    private static final Purpose HEIR = Purpose.of("id.heir");
    private static final Purpose HOUSEHOLD = Purpose.of("id.household");
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final int END_OF_TEXT = 0xFF;

    private Ids() {}

    /**
     * The id of what is named by texts, such as a municipality by its name or a household by the cells of its id in a file.
     *
     * <p>The 64-bit FNV-1a hash (Fowler, Noll and Vo) of the texts' bytes in UTF-8, each text followed by the byte 255, which UTF-8 never uses; then once
     * through {@link Philox}.
     *
     * @param texts in their order; blanks count
     */
    public static long of(List<String> texts) {
        long hash = FNV_BASIS;
        for (String text : texts) {
            for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ Byte.toUnsignedInt(one)) * FNV_PRIME;
            }
            hash = (hash ^ END_OF_TEXT) * FNV_PRIME;
        }
        return derived(TEXTS, hash, 0, 0);
    }

    /** See {@link #of(List)}. */
    public static long of(String text) {
        return of(List.of(text));
    }

    /**
     * The id of a part of a thing, such as the land of a municipality that suits a crop.
     *
     * @param whole id of the thing
     * @param part name of the part
     */
    public static long within(long whole, String part) {
        long text = of(part);
        return derived(PART, whole, (int) (text >>> Integer.SIZE), (int) text);
    }

    /**
     * The id of a household that stands for a row of a survey.
     *
     * @param row id of the row
     * @param copy number of the household among those of the row, 0 = the first
     */
    public static long copy(long row, int copy) {
        return derived(COPY, row, copy, 0);
    }

    /**
     * The id of a person who is there when the simulation begins.
     *
     * @param household id of the household
     * @param number number of the member, 0 = the head
     */
    public static long member(long household, int number) {
        return derived(MEMBER, household, number, 0);
    }

    /**
     * The id of a person who is born.
     *
     * @param mother id of the mother
     * @param period index of the period of birth
     * @param twin number among the mother's children of that period, 0 = the first
     */
    public static long child(long mother, int period, int twin) {
        return derived(CHILD, mother, period, twin);
    }

    /**
     * The id of a person who takes over a household.
     *
     * @param household id of the household
     * @param period index of the period
     * @param number number among those who come together, 0 = the first
     */
    public static long heir(long household, int period, int number) {
        return derived(HEIR, household, period, number);
    }

    /**
     * The id of a household that is founded.
     *
     * @param founder id of the person who founds it
     * @param period index of the period
     */
    public static long household(long founder, int period) {
        return derived(HOUSEHOLD, founder, period, 0);
    }

    /** The first two words of Philox for the counter (high half of the parent, low half, first, second) under the code of the kind as key. */
    private static long derived(Purpose kind, long parent, int first, int second) {
        long numbers = (long) first << 32 | Integer.toUnsignedLong(second);
        return Philox.firstPair(parent, numbers, Integer.toUnsignedLong(kind.code()));
    }
}
