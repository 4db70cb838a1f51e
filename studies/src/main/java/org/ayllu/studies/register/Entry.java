package org.ayllu.studies.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayllu.ensembles.files.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a register: {@code {"entry":…,"key":"…","signature":"…"}}, where the signature is of the characters of the entry as they stand.
 *
 * @param line the whole line
 * @param prediction what the entry says
 * @param text the characters of the entry
 * @param key the public key in base 64
 * @param signature in base 64
 */
public record Entry(String line, Prediction prediction, String text, String key, String signature) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern LINE =
            Pattern.compile("\\{\"entry\":(\\{.*\\}),\"key\":\"([^\"]*)\",\"signature\":\"([^\"]*)\"\\}");

    /** Signs a prediction. */
    static Entry of(Prediction prediction, SigningKey key) {
        String text = MAPPER.writeValueAsString(prediction);
        String signature = key.sign(text);
        String line = "{\"entry\":" + text + ",\"key\":\"" + key.open() + "\",\"signature\":\"" + signature + "\"}";
        return new Entry(line, prediction, text, key.open(), signature);
    }

    /**
     * Reads a line.
     *
     * @param line the line
     * @param place where it stands, for messages
     * @throws RegisterException when it is no entry
     */
    static Entry read(String line, String place) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new RegisterException(place + ": this is no entry of a register of predictions");
        }
        try {
            Prediction prediction = MAPPER.readValue(parts.group(1), Prediction.class);
            return new Entry(line, prediction, parts.group(1), parts.group(2), parts.group(3));
        } catch (JacksonException e) {
            throw new RegisterException(place + ": this entry cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** Whether the signature is one of the entry as it stands, by the owner of its key. */
    public boolean sound() {
        return SigningKey.signed(text, key, signature);
    }

    /** What tells a key from others, short enough to be read out. */
    public String fingerprint() {
        return SigningKey.fingerprint(key);
    }

    /** Digest of the line, which the next one holds. */
    String digest() {
        return Sha256.of(line);
    }
}
