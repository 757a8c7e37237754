import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';

/** Publishes whether a client's outreach now needs an approval no matter what the plan says. */
@Injectable()
export class ApprovalChanges extends Followers {}
