package portcullis.edge.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The ways in which a page answers other than by showing itself. */
final class Answers {
    private static final String SAID = "portcullis.said";

    private Answers() {}

    /** The page is not there, or not for this visitor; both look the same from outside. */
    static void notFound() {
        error(HttpServletResponse.SC_NOT_FOUND);
    }

    static void forbidden() {
        error(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Leads to another page of the application, named by its path with query, such as {@code /index.xhtml?page=2}. */
    static void redirect(String path) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        try {
            outside.redirect(outside.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException("leading to " + path, e);
        }
    }

    /** Shows a text of the bundle as an error beside a component, or on top of the page for an empty id. */
    static void refuse(String component, String key, Object... arguments) {
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, arguments), "");
        FacesContext.getCurrentInstance().addMessage(component.isEmpty() ? null : component, message);
    }

    /** Leaves a text of the bundle for the page that is led to, which tells it once. */
    static void say(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(SAID, text(key, arguments));
    }

    /** What was left to be told; empty when nothing was. */
    static String takeSaid() {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        boolean may = outside.getSession(false) != null;
        return may && outside.getSessionMap().remove(SAID) instanceof String said ? said : "";
    }

    /**
     * What the request's address or form says; empty when it says nothing. Pages read what they are about from here, because parts of
     * a page are looked at before the form's values are in the bean.
     */
    static String asked(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    /** A text of the bundle, its placeholders filled. */
    static String text(String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        ResourceBundle texts = context.getApplication().getResourceBundle(context, "t");
        return MessageFormat.format(texts.getString(key), arguments);
    }

    private static void error(int status) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().responseSendError(status, "");
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException("answering with status " + status, e);
        }
    }
}
