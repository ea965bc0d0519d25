package concord.position;

import concord.database.JsonColumn;
import jakarta.persistence.Converter;

@Converter
class StatementColumn extends JsonColumn<Statement> {
    StatementColumn() {
        super(Statement.class);
    }
}
