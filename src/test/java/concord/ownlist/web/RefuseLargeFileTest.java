package concord.ownlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefuseLargeFileTest {
    private static final String SENTENCE = "/list/read.xhtml?large=true";
    private static final String PAGE = "the page";

    @Test
    void a_file_that_announces_too_much_leads_to_the_sentence() throws ServletException, IOException {
        assertThat(answers(25L * ReadPage.MEGABYTE, true)).containsExactly(SENTENCE);
    }

    @Test
    void a_file_of_no_announced_length_that_the_container_does_not_take_leads_there_too()
            throws ServletException, IOException {
        assertThat(answers(-1, false)).containsExactly(SENTENCE);
    }

    @Test
    void a_file_that_the_container_takes_comes_to_the_page() throws ServletException, IOException {
        assertThat(answers(-1, true)).containsExactly(PAGE);
        assertThat(answers(ReadPage.MEGABYTE, true)).containsExactly(PAGE);
    }

    /** Where the browser is led, or that the page answers. */
    private static List<String> answers(long announced, boolean taken) throws ServletException, IOException {
        List<String> answers = new ArrayList<>();
        HttpServletResponse response = stub(HttpServletResponse.class, (method, first) -> answers.add(first));
        new RefuseLargeFile().doFilter(request(announced, taken), response, (asked, answered) -> answers.add(PAGE));
        return answers;
    }

    private static HttpServletRequest request(long announced, boolean taken) {
        return stub(HttpServletRequest.class, (method, first) -> switch (method) {
            case "getContentLengthLong" -> announced;
            case "getContentType" -> "multipart/form-data; boundary=x";
            case "getContextPath" -> "";
            case "getParts" -> {
                if (!taken) {
                    throw new IllegalStateException("too large");
                }
                yield List.of();
            }
            default -> throw new IllegalArgumentException(method);
        });
    }

    private interface Answering {
        Object to(String method, String firstArgument);
    }

    private static <T> T stub(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = answering.to(method.getName(), arguments == null ? "" : arguments[0].toString());
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
