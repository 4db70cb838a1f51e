package org.ayllu.soak.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils the content of a file in one to three ways. Texts are handled as their bytes, so that what is no text can be spoilt as well. */
final class Mutator {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int MOST = 3;
    private static final int MOST_FLIPS = 20;
    private static final int DEEPEST = 20_000;
    private static final int LONGEST = 9_000_000;
    private static final int MOST_LINES = 100_000;
    private static final double SMALL = 0.9;

    private final Luck luck;
    private final List<String> done = new ArrayList<>();

    /** Ways to spoil a file, each as often as it stands here. */
    private enum Way {
        FLIP,
        TRUNCATE,
        INSERT_BYTES,
        DELETE_BYTES,
        NUL,
        DOUBLE_LINE,
        DROP_LINE,
        SWAP_LINES,
        INDENT,
        NUMBER,
        NUMBER_AGAIN,
        VALUE,
        VALUE_AGAIN,
        RENAME,
        DOUBLE_KEY,
        QUOTE,
        SEPARATOR,
        LINE_ENDS,
        ENCODING,
        MARK,
        NEST,
        LONG,
        MANY,
        EMPTY
    }

    Mutator(Luck luck) {
        this.luck = luck;
    }

    /** Spoilt content. */
    byte[] spoil(byte[] original) {
        String text = new String(original, StandardCharsets.ISO_8859_1);
        int times = 1 + luck.below(MOST);
        for (int i = 0; i < times; i++) {
            Way way = luck.pick(Arrays.asList(Way.values()));
            done.add(way.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
            text = spoilt(text, way);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What was done. */
    String told() {
        return String.join(", ", done);
    }

    private String spoilt(String text, Way way) {
        return switch (way) {
            case FLIP -> flipped(text);
            case TRUNCATE -> text.substring(0, luck.below(text.length() + 1));
            case INSERT_BYTES -> inserted(text, bytes(1 + luck.below(MOST_FLIPS)));
            case DELETE_BYTES -> {
                int from = luck.below(text.length() + 1);
                yield text.substring(0, from) + text.substring(Math.min(text.length(), from + 1 + luck.below(200)));
            }
            case NUL -> inserted(text, "\0");
            case DOUBLE_LINE, DROP_LINE, SWAP_LINES, INDENT -> lines(text, way);
            case NUMBER, NUMBER_AGAIN -> replaced(text, NUMBER, luck.pick(Dirt.NUMBERS));
            case VALUE -> replaced(text, NUMBER, luck.pick(Dirt.VALUES));
            case VALUE_AGAIN -> replaced(text, WORD, luck.pick(Dirt.VALUES));
            case RENAME -> renamed(text);
            case DOUBLE_KEY -> inserted(text, "\nname: again\nname: once more\n");
            case QUOTE -> inserted(text, luck.pick(List.of("\"", "'", "`", "\"\"\"", "\\")));
            case SEPARATOR -> text.replace(',', luck.pick(List.of(';', '\t', '|')));
            case LINE_ENDS -> text.replace("\n", luck.pick(List.of("\r\n", "\r", "\n\n", "\u000b", " ")));
            case ENCODING -> encoded(text);
            case MARK ->
                utf8(luck.pick(List.of("\uFEFF", "\uFEFF\uFEFF", "sep=;\n", "\n\n\n", "%YAML 1.1\n---\n"))) + text;
            case NEST ->
                inserted(
                        text,
                        luck.pick(List.of("[", "{a: ", "- ", "\"", "((", "[{\"a\":"))
                                .repeat(size(DEEPEST)));
            case LONG ->
                inserted(text, luck.pick(List.of("a", "1", "\n", " ", "\u00e9")).repeat(size(LONGEST)));
            case MANY -> many(text);
            case EMPTY -> luck.pick(List.of("", " ", "\n", "\0", utf8("\uFEFF"), "{}", "[]", "null", "#"));
        };
    }

    /** A size that is small nine times of ten. */
    private int size(int most) {
        return luck.chance(SMALL) ? 1 + luck.below(200) : 1 + luck.below(most);
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private String bytes(int count) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            bytes.append((char) luck.below(256));
        }
        return bytes.toString();
    }

    private String flipped(String text) {
        StringBuilder flipped = new StringBuilder(text);
        int times = 1 + luck.below(MOST_FLIPS);
        for (int i = 0; i < times && !text.isEmpty(); i++) {
            int at = luck.below(text.length());
            flipped.setCharAt(at, (char) (text.charAt(at) ^ 1 << luck.below(8)));
        }
        return flipped.toString();
    }

    private String inserted(String text, String what) {
        int at = luck.below(text.length() + 1);
        return text.substring(0, at) + what + text.substring(at);
    }

    private String lines(String text, Way way) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int one = luck.below(lines.size());
        int other = luck.below(lines.size());
        String line = lines.get(one);
        switch (way) {
            case DOUBLE_LINE -> lines.add(other, line);
            case DROP_LINE -> lines.remove(one);
            case SWAP_LINES -> {
                lines.set(one, lines.get(other));
                lines.set(other, line);
            }
            default -> lines.set(one, luck.pick(List.of(" ", "\t", "   ", "- ", "? ")) + line);
        }
        return String.join("\n", lines);
    }

    private String replaced(String text, Pattern what, String by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return inserted(text, utf8(by));
        }
        MatchResult one = luck.pick(found);
        return text.substring(0, one.start()) + utf8(by) + text.substring(one.end());
    }

    private String renamed(String text) {
        Matcher words = WORD.matcher(text);
        List<MatchResult> found = words.results().toList();
        if (found.isEmpty()) {
            return text + "x";
        }
        MatchResult one = luck.pick(found);
        String word = one.group();
        int at = luck.below(word.length());
        return text.substring(0, one.start())
                + word.substring(0, at)
                + word.substring(at + 1)
                + text.substring(one.end());
    }

    private String encoded(String text) {
        String characters = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        byte[] bytes = characters.getBytes(luck.pick(List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.US_ASCII)));
        return new String(bytes, StandardCharsets.ISO_8859_1) + (luck.chance(0.5) ? "\u00e9\u00f1" : "");
    }

    private String many(String text) {
        int count = size(MOST_LINES);
        StringBuilder many = new StringBuilder(text);
        String pattern =
                luck.pick(List.of("key%d: 1\n", "  - {name: a%d, label: b}\n", "%d,2,3\n", "\"%d\": [\n", "a%d\n"));
        for (int i = 0; i < count; i++) {
            many.append(pattern.replace("%d", Integer.toString(i)));
        }
        return many.toString();
    }
}
