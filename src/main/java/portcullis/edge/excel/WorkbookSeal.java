package portcullis.edge.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.XMLSignatureException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.apache.poi.poifs.crypt.dsig.SignaturePart;
import portcullis.flow.port.ReportReader.Signature;

/**
 * Signs a workbook with a key of the operator's (XML-DSig over all parts, as spreadsheet programs verify it), and checks such a
 * signature. With the same key, an RSA signature of the same workbook is the same.
 */
public final class WorkbookSeal {
    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private WorkbookSeal(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = chain;
    }

    /**
     * The seal of a key in a PKCS #12 or JKS key store.
     *
     * @throws IllegalArgumentException when the store cannot be read or has no such key; the message says which
     */
    public static WorkbookSeal of(Path keystore, String password, String alias) {
        try (InputStream in = Files.newInputStream(keystore)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(in, password.toCharArray());
            if (!(store.getKey(alias, password.toCharArray()) instanceof PrivateKey key)) {
                throw new IllegalArgumentException("the key store has no private key named '" + alias + "'");
            }
            var chain = new ArrayList<X509Certificate>();
            for (Certificate each : store.getCertificateChain(alias)) {
                chain.add((X509Certificate) each);
            }
            return new WorkbookSeal(key, chain);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("the key store cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Signs a workbook in place. */
    void sign(Path workbook, Instant at) throws IOException {
        var config = new SignatureConfig();
        config.setKey(key);
        config.setSigningCertificateChain(chain);
        config.setDigestAlgo(HashAlgorithm.sha256);
        config.setExecutionTime(Date.from(at));
        config.setPackageSignatureId("portcullis-signature");
        config.setIncludeEntireCertificateChain(true);
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ_WRITE)) {
            var info = new SignatureInfo();
            info.setOpcPackage(parts);
            info.setSignatureConfig(config);
            info.confirmSignature();
        } catch (OpenXML4JException | XMLSignatureException | MarshalException | EncryptedDocumentException failed) {
            throw new IOException("signing the workbook: " + failed.getMessage(), failed);
        }
    }

    /** Whether a workbook is signed, whether its signature holds, and whose it is. The certificate's own trust is not looked at. */
    static Signature check(Path workbook) {
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            var info = new SignatureInfo();
            info.setOpcPackage(parts);
            info.setSignatureConfig(new SignatureConfig());
            String signer = "";
            boolean any = false;
            for (SignaturePart part : info.getSignatureParts()) {
                any = true;
                if (!part.validate()) {
                    return new Signature(Signature.State.BROKEN, signer);
                }
                signer = part.getSigner().getSubjectX500Principal().getName(X500Principal.RFC2253);
            }
            return any ? new Signature(Signature.State.HOLDS, signer) : Signature.NONE;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | EncryptedDocumentException | IOException broken) {
            return new Signature(Signature.State.BROKEN, "");
        }
    }
}
