package concord.web.faces;

import concord.web.Pages;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A button that the page has shown, and would show no longer: what it stands for has moved on, by somebody else’s deed. Faces
 * passes over such a press in silence. Here its reader is told that nothing has been done, and reads the page as it is now.
 */
public class GoneButtons implements PhaseListener {
    private static final long serialVersionUID = 1;
    private static final String SOURCE = "jakarta.faces.source";

    /** The number of a row within an identifier, or of a choice at its end. */
    private static final Pattern NUMBER = Pattern.compile(":\\d+(?=:|$)");

    private static final Pattern CHOICE = Pattern.compile(":\\d+$");

    @Inject
    transient Pages pages;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String pressed = faces.getExternalContext().getRequestParameterMap().get(SOURCE);
        if (pressed == null || isShown(faces, pressed)) {
            return;
        }
        pages.refuse("refusal.moved_on");
        faces.getExternalContext().getFlash().setKeepMessages(true);
        String again = faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null, again);
    }

    private static boolean isShown(FacesContext faces, String pressed) {
        Optional<UIComponent> button = find(faces, NUMBER.matcher(pressed).replaceAll(""));
        return button.isEmpty() || isInTable(button.get()) || isVisited(faces, pressed);
    }

    private static Optional<UIComponent> find(FacesContext faces, String id) {
        try {
            return Optional.ofNullable(faces.getViewRoot().findComponent(id));
        } catch (IllegalArgumentException noContainer) {
            return Optional.empty();
        }
    }

    /** The rows of a table are looked up only when the press is applied. */
    private static boolean isInTable(UIComponent button) {
        return Stream.iterate(button, Objects::nonNull, UIComponent::getParent).anyMatch(UIData.class::isInstance);
    }

    private static boolean isVisited(FacesContext faces, String pressed) {
        VisitContext shown = VisitContext.createVisitContext(
                faces, Set.of(CHOICE.matcher(pressed).replaceFirst("")), EnumSet.of(VisitHint.SKIP_UNRENDERED));
        return faces.getViewRoot().visitTree(shown, (context, button) -> VisitResult.COMPLETE);
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // all is said before
    }
}
