package org.entente.register.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals what a side keeps to itself (AES-256-GCM, a key for each side). The keys stand in a file beside the register, so
 * that neither the ledger nor any export of it tells the words.
 */
public final class Seals {
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, String> keys;

    public Seals(Path file) {
        this.file = file;
        this.keys = Files.exists(file)
                ? new TreeMap<>(JSON.readValue(OwnFile.read(file), new TypeReference<Map<String, String>>() {}))
                : new TreeMap<>();
    }

    /** The words, sealed for a side. */
    public synchronized String seal(String side, String words) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] shut = cipher(Cipher.ENCRYPT_MODE, side, made(side), nonce).doFinal(words.getBytes(UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + shut.length)
                            .put(nonce)
                            .put(shut)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sealed for a side; empty where its key is another, or lost. */
    public synchronized Optional<String> open(String side, String sealed) {
        String key = keys.get(side);
        if (key == null) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, side, key, java.util.Arrays.copyOf(all, NONCE));
            return Optional.of(new String(cipher.doFinal(all, NONCE, all.length - NONCE), UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, String side, String key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(Base64.getDecoder().decode(key), "AES"), new GCMParameterSpec(TAG, nonce));
        cipher.updateAAD(side.getBytes(UTF_8));
        return cipher;
    }

    /** The key of a side: it is safe on disk before anything is sealed with it. */
    private String made(String side) {
        String known = keys.get(side);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String key = Base64.getEncoder().encodeToString(bytes);
        Map<String, String> more = new TreeMap<>(keys);
        more.put(side, key);
        OwnFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(more));
        keys.put(side, key);
        return key;
    }
}
