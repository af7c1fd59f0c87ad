package portcullis.edge.notify;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import portcullis.flow.port.Messenger;
import portcullis.flow.port.Notices;

/** Mails each notice through a mail session of the server, which knows the mail host, the sender and how to sign in there. */
public final class Mail implements Messenger {
    private final String session;
    private final String to;

    /**
     * Mail to some addresses.
     *
     * @param session the session's JNDI name, such as {@code mail/portcullis}
     * @param to addresses with commas between them
     */
    public Mail(String session, String to) {
        this.session = session;
        this.to = to;
    }

    @Override
    public String target() {
        return "mail";
    }

    @Override
    @SuppressWarnings("BanJNDI") // the name is a setting, and never what a user sends
    public Optional<String> send(Notices.Delivery delivery) {
        Notices.Notice notice = delivery.notice();
        try {
            Session found = InitialContext.doLookup(session);
            var message = new MimeMessage(found);
            message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
            message.setFrom();
            message.setSubject(subject(notice));
            message.setText(notice.text() + "\n\n" + notice.about() + "\n" + notice.raisedAt() + "\n", "UTF-8");
            Transport.send(message);
            return Optional.empty();
        } catch (NamingException missing) {
            return Optional.of("there is no mail session " + session);
        } catch (MessagingException failure) {
            return Optional.of("the mail was not sent: " + failure.getClass().getSimpleName());
        }
    }

    /** One line, whatever a notice is called: what follows a line break would be a header of the mail. */
    static String subject(Notices.Notice notice) {
        return "Portcullis: " + notice.kind().replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
