package portcullis.edge.sheet;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 97 to 2003 (.xls), read record by record. */
final class XlsFile implements Format {
    private static final int RECORDS_BEFORE_PASSWORD = 12;
    private static final String STREAM = "Workbook";
    private final SheetLimits limits;

    XlsFile(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public void look(Path file) throws IOException, Refusal {
        use(file, root -> {});
    }

    @Override
    public void read(Path file, RowFeed feed) throws IOException, Refusal {
        use(file, root -> readRecords(root, feed));
    }

    /** Something done with an open compound file. */
    private interface Use {
        void of(POIFSFileSystem file) throws IOException, Refusal;
    }

    /** The office library throws anything at a damaged file; all of it but a failing disk says that the file is damaged. */
    private void use(Path path, Use use) throws IOException, Refusal {
        try (var file = new POIFSFileSystem(path.toFile(), true)) {
            checkKind(file.getRoot());
            use.of(file);
        } catch (FileSystemException world) {
            throw world;
        } catch (EncryptedDocumentException locked) {
            throw Refusal.encrypted();
        } catch (OldExcelFormatException old) {
            throw Refusal.unsupported("a workbook older than Excel 97");
        } catch (TakerFailure thrown) {
            throw thrown;
        } catch (IOException | RuntimeException broken) {
            throw Refusal.damaged(
                    "the file",
                    "a whole workbook",
                    "one that cannot be read on (" + broken.getClass().getSimpleName() + ")");
        }
    }

    private static void checkKind(DirectoryNode root) throws IOException, Refusal {
        if (root.hasEntryCaseInsensitive("EncryptionInfo") || root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusal.encrypted();
        }
        if (!root.hasEntryCaseInsensitive(STREAM)) {
            throw root.hasEntryCaseInsensitive("Book")
                    ? Refusal.unsupported("a workbook older than Excel 97")
                    : Refusal.notASpreadsheet(
                            root.hasEntryCaseInsensitive("WordDocument")
                                    ? "a text document"
                                    : "an Office document that is no workbook");
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw Refusal.unsupported("a workbook with macros");
        }
        checkPassword(root);
    }

    private static void checkPassword(DirectoryNode root) throws IOException, Refusal {
        try (DocumentInputStream in = root.createDocumentInputStream(STREAM)) {
            for (int i = 0; i < RECORDS_BEFORE_PASSWORD && in.available() >= 4; i++) {
                int id = in.readUShort();
                int length = in.readUShort();
                if (id == FilePassRecord.sid) {
                    throw Refusal.encrypted();
                }
                in.skipNBytes(length);
            }
        }
    }

    private void readRecords(POIFSFileSystem file, RowFeed feed) throws IOException, Refusal {
        var records = new XlsRecords(feed, limits);
        var request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        try {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, file);
        } catch (HSSFUserException stopped) {
            throw new IOException(stopped);
        }
        records.finish();
    }
}
