package org.ayllu.ensembles.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Bytes turned to text, or the place of the first byte that is none. */
final class TextDecoder {
    private static final int CHUNK = 8192;
    /** Bytes that are looked at to guess an encoding. */
    private static final int SAMPLE = 1 << 16;

    private static final int BYTE = 0xFF;
    private static final int ASCII = 0x80;
    /** What files of the Andes that are not in UTF-8 are usually in. */
    private static final List<String> OTHERS = List.of("ISO-8859-1", "windows-1252", "IBM850");

    private static final String LETTERS = "áéíóúüñÁÉÍÓÚÜÑ¿¡ºªçãõâêôàÇÃÕÂÊÔ’“”–";

    private final Path path;
    private final byte[] bytes;
    private final int start;
    private final Charset encoding;

    TextDecoder(Path path, byte[] bytes, Charset stated) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        this.path = path;
        this.bytes = bytes;
        this.start = mark.map(ByteOrderMark::length).orElse(0);
        this.encoding = mark.map(ByteOrderMark::encoding).orElse(stated);
    }

    /** The text; see {@link InputFile#text(Charset)}. */
    String text() {
        int malformed = malformed();
        if (malformed >= 0) {
            throw at(before(malformed), described(malformed));
        }
        String text = new String(bytes, start, bytes.length - start, encoding);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw at(
                    text.substring(0, zero),
                    "a zero character stands here, so this is not a text file"
                            + (zeros(text) ? ". Maybe it is in UTF-16 without its mark: save it as UTF-8" : ""));
        }
        return text;
    }

    /** Index of the first byte that is not in the encoding; -1 if there is none. */
    private int malformed() {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    private String before(int end) {
        return new String(bytes, start, end - start, encoding);
    }

    private InputFileException at(String before, String problem) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < before.length(); i++) {
            char one = before.charAt(i);
            boolean pair = one == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
            if ((one == '\n' || one == '\r') && !pair) {
                line++;
                begin = i + 1;
            }
        }
        return InputFileException.at(path, line, before.length() - begin + 1, problem);
    }

    private String described(int at) {
        String what = String.format("the byte 0x%02X is not text in %s", bytes[at] & BYTE, encoding.name());
        return guess().map(likely -> {
                    String letter = new String(bytes, at, 1, likely);
                    return what + ". Maybe the file is in " + likely.name() + ", where it is " + letter
                            + ": save it as UTF-8";
                })
                .orElse(what + ". Maybe it is no text file");
    }

    /** The encoding in which most bytes beyond ASCII are letters of Spanish or Portuguese; the first of those that are level. */
    private Optional<Charset> guess() {
        Charset best = null;
        long most = 0;
        for (String name : OTHERS) {
            if (Charset.isSupported(name) && !encoding.equals(Charset.forName(name))) {
                long letters = letters(Charset.forName(name));
                best = letters > most ? Charset.forName(name) : best;
                most = Math.max(most, letters);
            }
        }
        return Optional.ofNullable(best);
    }

    private long letters(Charset candidate) {
        int begin = malformed();
        int length = Math.min(SAMPLE, bytes.length - begin);
        return new String(bytes, begin, length, candidate)
                .chars()
                .filter(one -> one >= ASCII && LETTERS.indexOf(one) >= 0)
                .count();
    }

    /** Whether at least a quarter of a text without a mark are zeros. */
    private boolean zeros(String text) {
        long zeros = text.chars().limit(SAMPLE).filter(one -> one == 0).count();
        return encoding.equals(StandardCharsets.UTF_8) && zeros * 4 >= Math.min(SAMPLE, text.length());
    }
}
