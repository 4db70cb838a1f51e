package org.ayllu.ensembles.results.file;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayllu.ensembles.files.Sha256;
import org.ayllu.ensembles.results.Manifest;

/** Lengths and SHA-256 digests of files. */
public final class Digest {
    private static final int BUFFER = 1 << 16;

    private Digest() {}

    public static Manifest.Content of(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Sha256 digest = new Sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new FileInputStream(file.toFile())) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.add(buffer, read);
            }
        }
        return new Manifest.Content(name, Files.size(file), digest.text());
    }
}
