package portcullis.flow.audit;

import java.nio.charset.StandardCharsets;
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

/** The Ed25519 key pair that signs checkpoints. Written as two PEM texts, PKCS #8 and X.509, as OpenSSL writes them. */
public final class CheckpointKey {
    private final PrivateKey secret;
    private final PublicKey open;
    private final String id;

    private CheckpointKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
        this.id = Link.sha256(Base64.getEncoder().encodeToString(open.getEncoded()));
    }

    /** A new pair. */
    public static CheckpointKey drawn() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new CheckpointKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    /**
     * A pair as {@link #secretPem} and {@link #openPem} write it.
     *
     * @throws IllegalArgumentException when the texts are no such keys, or do not belong together
     */
    public static CheckpointKey of(String secretPem, String openPem) {
        try {
            KeyFactory keys = KeyFactory.getInstance("Ed25519");
            var key = new CheckpointKey(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(secretPem))),
                    keys.generatePublic(new X509EncodedKeySpec(bytes(openPem))));
            if (!key.holds(key.sign(1, Link.NOTHING))) {
                throw new IllegalArgumentException("the private and the public key are not of one pair");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not the PEM of an Ed25519 key: " + e.getMessage(), e);
        }
    }

    private static byte[] bytes(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    /** SHA-256 over the Base64 of the public key, by which checkpoints name it. */
    public String id() {
        return id;
    }

    /** Signs that the chain has this record. Signing the same twice gives the same. */
    public Checkpoint sign(long seq, String hash) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(Checkpoint.signed(seq, hash, id).getBytes(StandardCharsets.UTF_8));
            return new Checkpoint(seq, hash, id, Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing a checkpoint", e);
        }
    }

    /** Whether this key signed the checkpoint as it stands. */
    public boolean holds(Checkpoint checkpoint) {
        try {
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(open);
            checking.update(Checkpoint.signed(checkpoint.seq(), checkpoint.hash(), checkpoint.key())
                    .getBytes(StandardCharsets.UTF_8));
            return checkpoint.key().equals(id)
                    && checking.verify(Base64.getDecoder().decode(checkpoint.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    public String secretPem() {
        return pem("PRIVATE KEY", secret.getEncoded());
    }

    public String openPem() {
        return pem("PUBLIC KEY", open.getEncoded());
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END " + what + "-----\n";
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "CheckpointKey[" + id + "]";
    }
}
