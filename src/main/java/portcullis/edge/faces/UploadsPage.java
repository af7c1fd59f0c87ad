package portcullis.edge.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portcullis.edge.faces.view.Pager;
import portcullis.edge.faces.view.Progress;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Page;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/** The list of uploads, newest first: everybody's, or those that the visitor sent. */
@Named
@RequestScoped
public class UploadsPage {
    private static final int SIZE = 25;

    @Inject
    private Uploads uploads;

    @Inject
    private Visitor visitor;

    @Inject
    private InstantSource clock;

    private String page = "";
    private @Nullable Page<Upload> slice;

    public List<Upload> getItems() {
        return slice().items();
    }

    public Pager getPager() {
        return Pager.of(slice());
    }

    public Progress progress(Upload upload) {
        return Progress.of(upload, clock.instant());
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    private Page<Upload> slice() {
        if (slice == null) {
            slice = visitor.who()
                    .filter(who -> who.may(Right.READ_OWN_UPLOADS))
                    .map(this::visible)
                    .orElseGet(() -> new Page<>(List.of(), 0, SIZE, 0));
        }
        return slice;
    }

    private Page<Upload> visible(SignedIn who) {
        int wanted = Asked.page(page);
        return who.may(Right.READ_ALL_UPLOADS)
                ? uploads.list(wanted, SIZE)
                : uploads.listBySender(who.name(), wanted, SIZE);
    }
}
