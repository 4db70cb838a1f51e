package org.ayllu.ensembles.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes at the start of a text that tell its encoding. Those of UTF-32 come before those of UTF-16, with which they begin. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "EFBBBF"),
    UTF_32_LE(Charset.forName("UTF-32LE"), "FFFE0000"),
    UTF_32_BE(Charset.forName("UTF-32BE"), "0000FEFF"),
    UTF_16_LE(StandardCharsets.UTF_16LE, "FFFE"),
    UTF_16_BE(StandardCharsets.UTF_16BE, "FEFF");

    private static final int LONGEST = 4;

    private final Charset encoding;
    /** The bytes in hexadecimal, two digits each. */
    private final String mark;

    ByteOrderMark(Charset encoding, String mark) {
        this.encoding = encoding;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        String start = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(LONGEST, bytes.length));
        return Arrays.stream(values()).filter(one -> start.startsWith(one.mark)).findFirst();
    }

    Charset encoding() {
        return encoding;
    }

    /** Bytes of the mark. */
    int length() {
        return mark.length() / 2;
    }
}
