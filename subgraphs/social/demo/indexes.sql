-- What the source views look up by; built once the rows are in.

create unique index patient_cpr on nexus.patient (replace(patient_identifier, '-', ''));
create index patient_pathway_patient on nexus.patient_pathway (patient_id);
create index patient_grant_patient on nexus.patient_grant (patient_id);
create index form_data_patient on nexus.form_data (patient_id);

analyze nexus.patient, nexus.patient_address, nexus.patient_condition, nexus.program_pathway,
  nexus.patient_pathway, nexus.workflow_state, nexus.patient_grant, nexus.patient_grant_element,
  nexus.form_definition, nexus.form_data, nexus.professional, nexus.law, nexus.replication;
