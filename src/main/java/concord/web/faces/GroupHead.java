package concord.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.component.api.UITable;
import org.primefaces.component.headerrow.HeaderRowRenderer;

/** The head of a group of rows in a table: a header, also for those who hear the page, where the library has a plain cell. */
public class GroupHead extends HeaderRowRenderer {
    @Override
    public void encodeEnd(FacesContext context, UIComponent head) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("tr", null);
        writer.writeAttribute("class", "group", null);
        writer.startElement("th", null);
        writer.writeAttribute("scope", "rowgroup", null);
        writer.writeAttribute("colspan", ((UITable<?>) head.getParent()).getColumnsCount(), null);
        renderChildren(context, head);
        writer.endElement("th");
        writer.endElement("tr");
    }
}
