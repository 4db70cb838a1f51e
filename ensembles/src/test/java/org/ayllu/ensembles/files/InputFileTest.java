package org.ayllu.ensembles.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are read, and files that are refused and why. */
class InputFileTest {
    private static final String TEXT = "id,año\r\n1,2004\r\n";
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path folder = Path.of("");

    private static InputFileException refused(Path file, FileKind kind) {
        return catchThrowableOfType(
                InputFileException.class, () -> InputFile.read(file, kind).text());
    }

    private String problem(byte[] content) throws IOException {
        return refused(Files.write(folder.resolve("given"), content), FileKind.SURVEY)
                .getMessage()
                .replace(folder.resolve("given").toString(), "F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void skipsTheByteOrderMarkOfEachEncodingAndReadsItsText(String encoding) throws IOException {
        byte[] content = ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding));
        Path file = Files.write(folder.resolve("marked.csv"), content);

        assertThat(InputFile.read(file, FileKind.CROPS).text()).isEqualTo(TEXT);
        assertThat(InputFile.read(file, FileKind.SURVEY).text(StandardCharsets.ISO_8859_1))
                .isEqualTo(TEXT);
    }

    @Test
    void readsTheEncodingThatIsAskedFor() throws IOException {
        Path file = Files.write(folder.resolve("latin.csv"), TEXT.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(InputFile.read(file, FileKind.SURVEY).text(StandardCharsets.ISO_8859_1))
                .isEqualTo(TEXT);
    }

    @Test
    void namesPlaceByteAndLikelyEncodingOfWhatIsNotUtf8() throws IOException {
        assertThat(problem("a,b\nx,Potosí\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("F:2:8: the byte 0xED is not text in UTF-8. Maybe the file is in ISO-8859-1, where it is í:"
                        + " save it as UTF-8");
        assertThat(problem("a\r\nb\r\nCamión ñandú".getBytes(Charset.forName("IBM850"))))
                .contains("F:3:5:", "0xA2", "IBM850, where it is ó");
        assertThat(problem("he said “ñ”".getBytes(Charset.forName("windows-1252"))))
                .contains("F:1:9:", "windows-1252, where it is “");
        assertThat(problem(new byte[] {'a', (byte) 0xFF})).contains("Maybe it is no text file");
    }

    @Test
    void refusesZeroCharactersAndKnowsUtf16WithoutItsMark() throws IOException {
        assertThat(problem("a\nb\0c and much more than that".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("F:2:2: a zero character stands here, so this is not a text file");
        assertThat(problem(TEXT.replace('ñ', 'n').getBytes(StandardCharsets.UTF_16LE)))
                .contains("Maybe it is in UTF-16 without its mark");
    }

    /** Reading such files of the kernel may never end. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheKernelShowsAsAnEmptyFileIsOne() {
        assertThat(InputFile.read(Path.of("/proc/self/status"), FileKind.SURVEY).text())
                .isEmpty();
    }

    @Test
    void decompressesGzip() throws IOException {
        Path file = Files.write(folder.resolve("survey.csv.gz"), gzip(TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(InputFile.read(file, FileKind.SURVEY).text()).isEqualTo(TEXT);
    }

    @Test
    void refusesGzipThatIsCutDamagedTwiceOrTooLarge() throws IOException {
        byte[] whole = gzip(TEXT.repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThat(problem(java.util.Arrays.copyOf(whole, whole.length / 2))).contains("copied in part");
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 0x55;
        assertThat(problem(damaged)).contains("F is compressed (gzip)");
        assertThat(problem(gzip(whole))).contains("compressed twice");
        Path bomb = Files.write(folder.resolve("bomb.gz"), gzip(new byte[20 * MEGABYTE]));
        assertThat(refused(bomb, FileKind.SCENARIO))
                .hasMessage(bomb + " has more than 10 MB once decompressed; that is not a scenario");
    }

    @Test
    void namesFormatsThatHoldNoText() throws IOException {
        Map.of(
                        "d0cf11e0a1b11ae10000", "old Office",
                        "3c73746174615f6474613e", "a Stata file (.dta)",
                        "7202010041", "a Stata file (.dta)",
                        "24464c32402823", "an SPSS file (.sav)",
                        "50415231", "a Parquet file",
                        "255044462d312e34", "a PDF",
                        "fd377a585a000004", "compressed (.xz)")
                .forEach((start, words) -> {
                    try {
                        assertThat(problem(HexFormat.of().parseHex(start)))
                                .startsWith("F is ")
                                .contains(words);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        assertThat(problem(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo("F is an Excel workbook (.xlsx), but a survey is text: save it as CSV in UTF-8");
        assertThat(problem(zip("survey.csv"))).contains("an archive (.zip)");
    }

    @Test
    void refusesWhatIsNoRegularFile() throws IOException, InterruptedException {
        assertThat(refused(folder, FileKind.MAP)).hasMessage(folder + " is a folder, but a file is needed");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(refused(pipe, FileKind.MAP)).hasMessage(pipe + " is a pipe, but a file is needed");
        assertThat(refused(Path.of("/dev/zero"), FileKind.MAP))
                .hasMessage("/dev/zero is a device, but a file is needed");
        Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
        assertThat(refused(link, FileKind.MAP)).hasMessageContaining("link is a pipe");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        assertThat(refused(loop, FileKind.MAP)).hasMessageContaining("cannot read " + loop);
    }

    @Test
    void followsALinkToAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), TEXT);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(InputFile.read(link, FileKind.CROPS).text()).isEqualTo(TEXT);
    }

    @Test
    void boundsTheSizeWithoutReadingTheFile() throws IOException {
        Path file = folder.resolve("sparse");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2_000L * MEGABYTE);
        }

        assertThat(refused(file, FileKind.SURVEY)).hasMessage(file + " has more than 1000 MB; that is not a survey");
    }

    @Test
    void namesWhatCannotBeThere() {
        InputFileException missing = refused(folder.resolve("none"), FileKind.MAP);
        assertThat(missing).hasMessage("there is no file " + folder.resolve("none"));
        assertThat(missing.missing()).isTrue();
        assertThat(refused(folder.resolve("x".repeat(5000)), FileKind.MAP)).hasMessageContaining("File name too long");
    }

    @Test
    void turnsATextIntoAPathOnlyIfItIsOne() {
        assertThat(FileNames.within(folder, "a/b.csv"))
                .isEqualTo(folder.resolve("a").resolve("b.csv"));
        assertThat(catchThrowableOfType(InputFileException.class, () -> FileNames.within(folder, "a\0b")))
                .hasMessage("the name of a file cannot hold a zero character: a\uFFFDb");
        assertThat(FileNames.find("a\0b")).isEmpty();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
