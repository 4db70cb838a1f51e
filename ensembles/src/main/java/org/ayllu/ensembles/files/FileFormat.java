package org.ayllu.ensembles.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A format that holds no text, known by the bytes that its files begin with.
 *
 * @param words what such a file is, with its article
 * @param remedy what to do with it
 */
record FileFormat(String words, String remedy) {
    private static final String CSV = "save it as CSV in UTF-8";
    private static final String UNPACK = "unpack it, or compress it with gzip";
    private static final byte[] GZIP = bytes(0x1F, 0x8B);
    private static final byte[] ZIP = bytes('P', 'K', 3, 4);
    /** Bytes of a zip file that are searched for the names of its parts. */
    private static final int SEARCHED = 1 << 16;

    private static final List<Magic> KNOWN = List.of(
            new Magic(
                    bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
                    "a workbook or document of an old Office (such as .xls)",
                    CSV),
            new Magic(ascii("<stata_dta>"), "a Stata file (.dta)", CSV),
            new Magic(ascii("$FL2"), "an SPSS file (.sav)", CSV),
            new Magic(ascii("$FL3"), "an SPSS file (.zsav)", CSV),
            new Magic(bytes(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC2, 0xEA, 0x81, 0x60), "a SAS file (.sas7bdat)", CSV),
            new Magic(ascii("RDX2\n"), "an R file (.RData)", CSV),
            new Magic(ascii("RDX3\n"), "an R file (.RData)", CSV),
            new Magic(bytes('X', '\n', 0, 0, 0), "an R file (.rds)", CSV),
            new Magic(ascii("PAR1"), "a Parquet file", CSV),
            new Magic(ascii("SQLite format 3"), "an SQLite database", CSV),
            new Magic(bytes(0, 0, 0x27, 0x0A), "a shapefile (.shp)", "save it as GeoJSON"),
            new Magic(ascii("%PDF-"), "a PDF", "write its content into a text file"),
            new Magic(bytes(0x89, 'P', 'N', 'G'), "a picture (.png)", "give another file"),
            new Magic(bytes(0xFF, 0xD8, 0xFF), "a picture (.jpg)", "give another file"),
            new Magic(GZIP, "compressed twice (gzip)", "decompress it once"),
            new Magic(ascii("BZh"), "compressed (.bz2)", UNPACK),
            new Magic(bytes(0xFD, '7', 'z', 'X', 'Z', 0), "compressed (.xz)", UNPACK),
            new Magic(bytes(0x28, 0xB5, 0x2F, 0xFD), "compressed (.zst)", UNPACK),
            new Magic(bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C), "an archive (.7z)", UNPACK),
            new Magic(ascii("Rar!"), "an archive (.rar)", UNPACK));

    private record Magic(byte[] start, String words, String remedy) {}

    /** Whether content is compressed with gzip. */
    static boolean isGzip(byte[] content) {
        return starts(content, GZIP);
    }

    /** The format of some content, if it is known to hold no text. */
    static Optional<FileFormat> of(byte[] content) {
        if (starts(content, ZIP)) {
            return Optional.of(packed(content));
        }
        if (isOldStata(content)) {
            return Optional.of(new FileFormat("a Stata file (.dta)", CSV));
        }
        return KNOWN.stream()
                .filter(magic -> starts(content, magic.start()))
                .map(magic -> new FileFormat(magic.words(), magic.remedy()))
                .findFirst();
    }

    private static FileFormat packed(byte[] content) {
        String parts = new String(content, 0, Math.min(SEARCHED, content.length), StandardCharsets.ISO_8859_1);
        if (parts.contains("xl/")) {
            return new FileFormat("an Excel workbook (.xlsx)", CSV);
        }
        if (parts.contains("word/")) {
            return new FileFormat("a Word document (.docx)", CSV);
        }
        return parts.contains("opendocument.spreadsheet")
                ? new FileFormat("a LibreOffice workbook (.ods)", CSV)
                : new FileFormat("an archive (.zip)", UNPACK);
    }

    /** Releases 5 to 12 of Stata begin with their number, then the order of bytes (1 or 2), then 1 and 0. */
    private static boolean isOldStata(byte[] content) {
        return content.length > 3
                && content[0] >= 'i'
                && content[0] <= 's'
                && (content[1] == 1 || content[1] == 2)
                && content[2] == 1;
    }

    private static boolean starts(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
