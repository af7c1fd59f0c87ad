package portcullis.edge.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.flow.port.SheetReader;

/**
 * Reads rows out of .xlsx, .xls and delimited text files. What a file is, its bytes tell; its name is never asked. The file is
 * held for hostile: everything is bounded by {@link SheetLimits}, nothing in it is run, evaluated or fetched. Whatever is
 * wrong with it comes back as a problem; only a failing disk throws ({@link SheetFailure}). Holds no state, for many threads.
 */
public final class ContentSheetReader implements SheetReader {
    private final SheetLimits limits;
    private final Map<FileKind, Format> formats;

    public ContentSheetReader(SheetLimits limits) {
        this.limits = limits;
        this.formats = Map.of(
                FileKind.ZIP, new XlsxFile(limits),
                FileKind.OLE2, new XlsFile(limits),
                FileKind.HTML, new HtmlFile(),
                FileKind.XML_TABLE, new XmlTableFile(limits),
                FileKind.TEXT, new TextFile());
    }

    @Override
    public Optional<FileProblem> inspect(Path file) {
        return attempt(file, format -> format.look(file));
    }

    @Override
    public Optional<FileProblem> read(Path file, RowTaker taker) {
        return attempt(file, format -> format.read(file, new RowFeed(taker, limits)));
    }

    @Override
    public List<Preview> previews(Path file) {
        var previews = new ArrayList<Preview>();
        attempt(file, format -> previews.addAll(format.previews(file)));
        return previews;
    }

    /** Something done with a file of a known kind. */
    private interface Step {
        void with(Format format) throws IOException, Refusal;
    }

    private Optional<FileProblem> attempt(Path file, Step step) {
        try {
            Format format = formats.get(FileKind.of(file, limits));
            if (format == null) {
                throw new IllegalStateException("a kind of file without a reader");
            }
            step.with(format);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.problem());
        } catch (TakerFailure failure) {
            throw failure.thrown();
        } catch (IOException failure) {
            throw new SheetFailure(file, failure);
        }
    }
}
