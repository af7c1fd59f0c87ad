package portcullis.edge.rest.wire;

import java.util.function.Function;
import portcullis.flow.port.Page;

/** A slice of a longer list: {@code items}, {@code page} (from 0), {@code size} and the {@code total} on all pages. */
public final class PageJson {
    private PageJson() {}

    public static <T> String of(Page<T> page, Function<T, String> item) {
        return new JsonText()
                .raw("items", JsonText.array(page.items(), item))
                .with("page", page.page())
                .with("size", page.size())
                .with("total", page.total())
                .toString();
    }
}
