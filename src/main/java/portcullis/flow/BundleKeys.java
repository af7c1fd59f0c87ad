package portcullis.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The keys of bundles: one that signs, and those whose signatures are trusted. Ed25519 or RSA, as PEM; the private key in PKCS #8, as
 * {@code openssl genpkey -algorithm ed25519} makes it, the public ones as {@code openssl pkey -pubout} does.
 */
public record BundleKeys(Optional<PrivateKey> signing, List<PublicKey> trusted) {
    public static final BundleKeys NONE = new BundleKeys(Optional.empty(), List.of());

    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]+)-----END \\1-----");
    private static final List<String> ALGORITHMS = List.of("Ed25519", "RSA");

    public BundleKeys {
        trusted = List.copyOf(trusted);
    }

    /**
     * Reads key files.
     *
     * @throws IllegalArgumentException naming the file that has no key that can be used
     */
    public static BundleKeys read(Optional<Path> signing, Optional<Path> trusted) {
        return new BundleKeys(
                signing.map(file -> {
                    List<byte[]> keys = encoded(file, "PRIVATE KEY");
                    if (keys.size() != 1) {
                        throw new IllegalArgumentException(file + " has to hold one PRIVATE KEY, not " + keys.size());
                    }
                    return privateKey(file, keys.get(0));
                }),
                trusted.map(file -> encoded(file, "PUBLIC KEY").stream()
                                .map(key -> publicKey(file, key))
                                .toList())
                        .orElse(List.of()));
    }

    private static List<byte[]> encoded(Path file, String kind) {
        try {
            var keys = new ArrayList<byte[]>();
            var found = PEM.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            while (found.find()) {
                if (found.group(1).equals(kind)) {
                    keys.add(Base64.getMimeDecoder().decode(found.group(2)));
                }
            }
            if (keys.isEmpty()) {
                throw new IllegalArgumentException(file + " holds no " + kind + " in PEM");
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the key file " + file, e);
        }
    }

    /** Makes a key with an algorithm; fails where the encoding is of another one. */
    private interface Making<K> {
        K with(KeyFactory factory) throws GeneralSecurityException;
    }

    private static PrivateKey privateKey(Path file, byte[] encoded) {
        return made(file, factory -> factory.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    private static PublicKey publicKey(Path file, byte[] encoded) {
        return made(file, factory -> factory.generatePublic(new X509EncodedKeySpec(encoded)));
    }

    private static <K> K made(Path file, Making<K> making) {
        return ALGORITHMS.stream()
                .flatMap(algorithm -> attempt(making, algorithm).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file + " holds no Ed25519 or RSA key"));
    }

    private static <K> Optional<K> attempt(Making<K> making, String algorithm) {
        try {
            return Optional.of(making.with(KeyFactory.getInstance(algorithm)));
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    /** The signature of some bytes; empty without a key that signs. */
    Optional<byte[]> sign(byte[] content) {
        return signing.map(key -> {
            try {
                Signature signature = Signature.getInstance(algorithm(key));
                signature.initSign(key);
                signature.update(content);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("signing with the key of the settings", e);
            }
        });
    }

    /** Whether a trusted key made the signature of these bytes. */
    boolean trust(byte[] content, byte[] signature) {
        return trusted.stream().anyMatch(key -> {
            try {
                Signature check = Signature.getInstance(algorithm(key));
                check.initVerify(key);
                check.update(content);
                return check.verify(signature);
            } catch (GeneralSecurityException notThis) {
                return false;
            }
        });
    }

    private static String algorithm(Key key) {
        return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "Ed25519";
    }
}
