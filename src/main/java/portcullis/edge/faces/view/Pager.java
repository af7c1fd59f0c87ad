package portcullis.edge.faces.view;

import portcullis.flow.port.Page;

/**
 * Where a page of a longer list stands, for the line under it.
 *
 * @param page counts from 1, as people do
 * @param pages at least 1
 * @param from the first item shown, counted from 1; 0 when there is none
 * @param to the last item shown
 */
public record Pager(int page, int pages, long from, long to, long total) {
    public static Pager of(Page<?> slice) {
        long pages = Math.max(1, (slice.total() + slice.size() - 1) / slice.size());
        long before = (long) slice.page() * slice.size();
        int shown = slice.items().size();
        return new Pager(
                slice.page() + 1,
                (int) Math.min(pages, Integer.MAX_VALUE),
                shown == 0 ? 0 : before + 1,
                shown == 0 ? 0 : before + shown,
                slice.total());
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
