export { make_job_by_hand as make_job, prepare } from './tfjs.mjs';
