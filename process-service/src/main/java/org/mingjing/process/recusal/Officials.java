package org.mingjing.process.recusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Officials implements PanacheRepositoryBase<Official, String> {}
