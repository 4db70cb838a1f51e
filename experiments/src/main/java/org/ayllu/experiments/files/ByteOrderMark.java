package org.ayllu.experiments.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at the start of a text that tell its encoding. Those of UTF-32 come before those of UTF-16, with which they begin. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_32_LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
    UTF_32_BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    private final Charset encoding;
    private final byte[] mark;

    ByteOrderMark(Charset encoding, int... mark) {
        this.encoding = encoding;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(one -> bytes.length >= one.mark.length
                        && Arrays.equals(bytes, 0, one.mark.length, one.mark, 0, one.mark.length))
                .findFirst();
    }

    Charset encoding() {
        return encoding;
    }

    /** Bytes of the mark. */
    int length() {
        return mark.length;
    }
}
