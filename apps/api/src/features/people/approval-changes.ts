import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';

/** Tells that outreach of a client now needs an approval whatever the plan says, or no longer does. */
@Injectable()
export class ApprovalChanges extends Followers {}
