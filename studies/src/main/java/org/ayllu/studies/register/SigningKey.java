package org.ayllu.studies.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.Sha256;

/** A key pair for signatures (Ed25519, RFC 8032), kept in one text file of two PEM blocks that only its owner can read. */
public final class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LINE = 64;
    private static final int SHORT = 16;

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /** A new key pair, from the system's own source of chance: it moves no figure. */
    public static SigningKey generate() {
        try {
            return new SigningKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime from 15 on has Ed25519", e);
        }
    }

    /**
     * Writes it into a file that is not there yet.
     *
     * @throws RegisterException when it is
     */
    public void write(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new RegisterException(file + " exists already, and what was signed with it could not be continued. "
                    + "Choose another name, or move it away");
        }
        String text = pem(PRIVATE, pair.getPrivate().getEncoded())
                + pem(PUBLIC, pair.getPublic().getEncoded());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text, StandardOpenOption.WRITE);
        } else {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        }
    }

    private static String pem(String kind, byte[] bytes) {
        Base64.Encoder encoder = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        return "-----BEGIN " + kind + "-----\n" + encoder.encodeToString(bytes) + "\n-----END " + kind + "-----\n";
    }

    /**
     * Reads it.
     *
     * @throws RegisterException when the file is not there or holds no such key
     */
    public static SigningKey read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new RegisterException("there is no key " + file + ". 'ayllu predict key " + file + "' makes one");
        }
        String text = InputFile.read(file, FileKind.PREDICTION).text();
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            PrivateKey secret = factory.generatePrivate(new PKCS8EncodedKeySpec(block(file, text, PRIVATE)));
            PublicKey open = factory.generatePublic(new X509EncodedKeySpec(block(file, text, PUBLIC)));
            return new SigningKey(new KeyPair(open, secret));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new RegisterException(file + " holds no Ed25519 key as 'ayllu predict key' makes it", e);
        }
    }

    private static byte[] block(Path file, String text, String kind) {
        Matcher block = Pattern.compile("-----BEGIN " + kind + "-----(.*?)-----END " + kind + "-----", Pattern.DOTALL)
                .matcher(text);
        if (!block.find()) {
            throw new RegisterException(file + " holds no " + kind + " as 'ayllu predict key' makes it");
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }

    /** Signs a text; the signature in base 64. */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key was read but does not sign", e);
        }
    }

    /** The public key in base 64. */
    public String open() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** What tells the public key from others, short enough to be read out. */
    public String fingerprint() {
        return fingerprint(open());
    }

    static String fingerprint(String open) {
        return Sha256.of(open).substring(0, SHORT);
    }

    /** Whether a signature is one of a text by the owner of a public key; also false when one of them is malformed. */
    static boolean signed(String text, String open, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            byte[] key = Base64.getDecoder().decode(open);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Whether others can read a key file; false where the system cannot say. */
    public static boolean readByOthers(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        return permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ);
    }
}
